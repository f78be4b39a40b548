/** A site on this machine that also misbehaves. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Answers = Readonly<Record<string, RequestListener>>;

/** Serves each path as told, everything else as 404; returns the address of its root. */
export async function site(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer) answer(request, response);
    else response.writeHead(404).end("there is no such page");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends a body with a status and a content type. */
export const sends =
  (body: string | Uint8Array, contentType = "text/html; charset=utf-8", status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, contentType === "" ? {} : { "content-type": contentType }).end(body);
  };

export const redirects =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { location }).end();
  };

export const ARTICLE = `<!doctype html>
<html lang="en-US"><head>
<title>Whitfield visits the lake | The Lake Courier</title>
<meta property="og:title" content="Whitfield visits the lake">
<meta property="og:site_name" content="The Lake Courier">
<meta property="article:published_time" content="2021-07-03T09:00:00-06:00">
<script>var hidden = "words of a script";</script>
</head><body>
<nav>Home News Sport</nav>
<h1>Whitfield visits the lake</h1>
<p>Vice President Clara Whitfield visited Guatemala on Friday, July 2, 2021, to open a school for fishermen.</p>
<p>The United States will give more than $12 million to the schools of Guatemala, she said, and $3 million to the lake.</p>
</body></html>`;

export const ARTICLE_TEXT = `Whitfield visits the lake

Vice President Clara Whitfield visited Guatemala on Friday, July 2, 2021, to open a school for fishermen.

The United States will give more than $12 million to the schools of Guatemala, she said, and $3 million to the lake.`;

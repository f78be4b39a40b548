import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

/** Serves a folder on this machine only. */
export async function serve(folder: string): Promise<{ origin: string; server: Server }> {
  const server = createServer(async ({ url }, response) => {
    // The parser of addresses resolves dots, so that none leads out of the folder.
    const { pathname } = new URL(url ?? "/", "http://localhost");
    try {
      const body = await readFile(join(folder, decodeURIComponent(pathname)));
      response.writeHead(200, { "content-type": types[extname(pathname)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

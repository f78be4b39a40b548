import { registerHooks } from "node:module";
import { TextDocument } from "vscode-languageserver-textdocument";

// The language service imports its JSON files without the attribute that Node.js asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice/validate");
const { clearCache } = await import("@actions/languageservice/utils/workflow-cache");

/** What GitHub's own checker finds in a workflow, each as `line: message`. */
export async function lint(file: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///.github/workflows/${file}`, "yaml", 1, text);
  clearCache();
  const findings = await validate(document);
  return findings.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

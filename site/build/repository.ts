import { Failure } from "../../tools/command/run.ts";

interface Manifest {
  readonly repository?: string | { readonly url?: string };
}

/**
 * The address of the repository on the web, without a slash at its end.
 *
 * @param given - an address that goes before that of the package.json
 * @returns undefined where neither names one
 * @throws Failure where it is no address of the web
 */
export function repositoryAddress({ repository }: Manifest, given = ""): string | undefined {
  const named = given || (typeof repository === "string" ? repository : repository?.url) || "";
  if (named === "") return undefined;
  const address = named
    .replace(/^git\+/, "")
    .replace(/\.git$/, "")
    .replace(/\/+$/, "");
  if (!/^https?:\/\/[^\s/]+\/\S+$/.test(address)) {
    throw new Failure(`${JSON.stringify(named)} is no address of a repository: write it as https://host/owner/name`);
  }
  return address;
}

/** The other places where the version stands: each takes a file's text and gives it with the new version. */

/** Every text of the release that holds the version, besides package.json and CHANGELOG.md. */
export const versioned: Readonly<Record<string, (text: string, old: string, now: string) => string>> = {
  "CITATION.cff": (text, _, now) => text.replace(/^version: .*$/m, `version: ${now}`),
  "README.md": (text, old, now) => text.replaceAll(`root-causes-diplomacy ${old},`, `root-causes-diplomacy ${now},`),
  "package-lock.json": (text, _, now) => {
    const lock = JSON.parse(text);
    lock.version = now;
    lock.packages[""].version = now;
    return `${JSON.stringify(lock, null, 2)}\n`;
  },
};

import type { Alias, Plugin } from "vite";
import { library } from "./library.ts";

/** Puts each dated record with its evidence into a file of its own, which the page fetches when the record is opened. */
export const recordFiles = (alias: readonly Alias[]): Plugin => ({
  name: "record-files",
  apply: "build",
  async generateBundle() {
    const { meetings, statements, pledges } = (await library(alias)).full;
    for (const [folder, records] of Object.entries({ meetings, statements, pledges })) {
      for (const record of records) {
        this.emitFile({ type: "asset", fileName: `data/${folder}/${record.id}.json`, source: JSON.stringify(record) });
      }
    }
  },
});

/** Damages the data by all operators, on all processors. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Outcome, operators } from "./corrupt.ts";

const inThread = (names: readonly string[]): Promise<Outcome[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: names });
    worker.once("message", resolve).once("error", reject);
  });

/** The outcome of each operator, in their order. */
export async function outcomes(threads = availableParallelism()): Promise<Outcome[]> {
  const names = operators.map(({ name }) => name);
  const shares = Array.from({ length: threads }, (_, thread) => names.filter((_, at) => at % threads === thread));
  const found = new Map((await Promise.all(shares.map(inThread))).flat().map((each) => [each.operator, each]));
  return names.map((name) => found.get(name) as Outcome);
}

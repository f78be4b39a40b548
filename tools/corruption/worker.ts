/** Damages the data by some of the operators, in a thread of its own. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { load, readFolder } from "../check/load.ts";
import { corrupt, operators } from "./corrupt.ts";

const names: readonly string[] = workerData;
const { dataset } = load(readFolder(join(import.meta.dirname, "../../data")));
const own = operators.filter(({ name }) => names.includes(name));
parentPort?.postMessage(own.map((operator) => corrupt(operator, dataset)));

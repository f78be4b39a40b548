// Node, Bun, Deno, pages and workers all run this one program.
import * as diplomacy from "root-causes-diplomacy";
import pledgesJson from "root-causes-diplomacy/data/pledges.json" with { type: "json" };
import { read } from "./read.mjs";

console.log(JSON.stringify(read(diplomacy, pledgesJson)));

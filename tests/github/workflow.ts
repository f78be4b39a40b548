import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

export interface Workflow {
  file: string;
  text: string;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(import.meta.dirname, "../../.github/workflows");

export const workflows: Workflow[] = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { file, text, ...parse(text) };
});

export const jobs = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).map(([id, job]) => ({ name: `${file} ${id}`, ...job })),
);

export const steps = jobs.flatMap(({ name, steps }) => steps.map((step) => ({ job: name, ...step })));

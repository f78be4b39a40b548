import type { Report } from "../check.ts";

/** One array of findings and nothing else. */
export const json = ({ findings }: Report): string => `${JSON.stringify(findings, null, 2)}\n`;

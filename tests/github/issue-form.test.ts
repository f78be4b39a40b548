import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { IssueForm } from "./issue-form.ts";

const github = join(import.meta.dirname, "../../.github");
const read = (file: string) => readFileSync(join(github, file), "utf8");
const forms = readdirSync(join(github, "ISSUE_TEMPLATE"))
  .filter((file) => file !== "config.yml")
  .map((file) => ({ file, form: parse(read(`ISSUE_TEMPLATE/${file}`)) }));

// The explorer fills these through the address: issues/new?template=wrong-fact.yml&record=…&pointer=…
const fields = ["record", "pointer", "value", "source"];

const required = (form: unknown) =>
  IssueForm.parse(form).body.flatMap((field) => ("id" in field && field.validations?.required ? [field.id] : []));

describe("the issue forms", () => {
  test("are for a wrong fact, a missing record and a source that is gone", () => {
    expect(forms.map(({ file }) => file).sort()).toEqual(["missing-record.yml", "source-gone.yml", "wrong-fact.yml"]);
  });

  test.each(forms)("$file is a form that GitHub accepts", ({ form }) => {
    expect(IssueForm.safeParse(form).error?.issues).toBeUndefined();
  });

  test.each(forms)("$file asks for the record, the pointer, the value and the source, in this order", ({ form }) => {
    expect(IssueForm.parse(form).body.map((field) => "id" in field && field.id)).toEqual(fields);
  });

  test("do not let a report of a wrong fact through without any of them", () => {
    expect(required(forms.find(({ file }) => file === "wrong-fact.yml")?.form)).toEqual(fields);
  });

  test("leave the blank issue for everything else", () => {
    expect(parse(read("ISSUE_TEMPLATE/config.yml"))).toEqual({ blank_issues_enabled: true });
  });
});

test("the pull request template has five lines", () => {
  expect(read("PULL_REQUEST_TEMPLATE.md").trimEnd().split("\n")).toHaveLength(5);
});

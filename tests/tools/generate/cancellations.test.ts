import { expect, test } from "vitest";
import { cancellationsModule } from "../../../tools/generate/cancellations.ts";
import { aMeeting, proof } from "../../fixtures/records.ts";

test("the sources that prove a cancellation are listed, and those of meetings held are not", () => {
  const evidence = [proof("a", "/start"), proof("b", "/status", "/start"), proof("c", "/status")];
  const meetings = [aMeeting("gone", { status: "cancelled", evidence }), aMeeting("met", { evidence })];
  const table = /= (?<table>\{[\s\S]*\});/.exec(cancellationsModule(meetings))?.groups?.table ?? "";
  expect(JSON.parse(table)).toEqual({ gone: ["b", "c"] });
});

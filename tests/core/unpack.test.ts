import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { unpack } from "../../src/core/unpack.ts";

interface Dated {
  id: string;
  evidence: { source: string; supports: string[] }[];
  topics: string[];
}
const whole: Dated[] = ["a", "b"].map((id) => ({
  id,
  evidence: [{ source: "s", supports: [`/${id}`] }],
  topics: ["trade"],
}));
const unpacked = () => {
  const read = vi.fn(() => structuredClone(whole.map(({ evidence }) => evidence)));
  return {
    read,
    records: unpack<Dated>(() => structuredClone(whole.map((each) => ({ ...each, evidence: ["s"] }))), read),
  };
};

test("evidence is read at the first use, once for all records", () => {
  const { read, records } = unpacked();
  expect(records.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(read).not.toHaveBeenCalled();
  expect(records[0]?.evidence).toBe(records[0]?.evidence);
  expect(records).toEqual(whole);
  expect(read).toHaveBeenCalledOnce();
});

test("a record is as any object to JSON, copies and consoles", () => {
  const { records } = unpacked();
  expect(JSON.stringify(records)).toBe(JSON.stringify(whole));
  expect(structuredClone(records)).toStrictEqual(whole);
  expect({ ...records[0] }).toStrictEqual(whole[0]);
  expect(inspect(records, { depth: 9 })).toBe(inspect(whole, { depth: 9 }));
});

test.each<[string, (record: Dated) => unknown]>([
  ["a field", (record) => Object.assign(record, { id: "c" })],
  ["the evidence", (record) => Object.assign(record, { evidence: [] })],
  ["a list", (record) => record.topics.push("security")],
  ["a list of evidence", (record) => record.evidence.pop()],
  ["a part of evidence", (record) => record.evidence[0]?.supports.push("/title")],
  ["a new field", (record) => Object.assign(record, { more: 1 })],
])("a write to %s throws", (_, write) => {
  const { records } = unpacked();
  expect(() => write(records[0] as Dated)).toThrow(TypeError);
});

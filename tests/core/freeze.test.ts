import { expect, test } from "vitest";
import { deepFreeze, frozenCopy } from "../../src/core/freeze.ts";

const sample = () => ({ list: [{ name: "a" }], nothing: null, text: "b" });

test("deepFreeze freezes every object and array inside", () => {
  const frozen = deepFreeze(sample());
  expect(Object.isFrozen(frozen.list)).toBe(true);
  expect(() => {
    (frozen.list[0] as { name: string }).name = "c";
  }).toThrow(TypeError);
});

test("frozenCopy leaves what it is given as writable as it was", () => {
  const given = sample();
  const copy = frozenCopy(given);
  expect(copy).toEqual(given);
  expect(Object.isFrozen(copy.list[0])).toBe(true);
  expect(Object.isFrozen(given) || Object.isFrozen(given.list)).toBe(false);
});

test("frozenCopy shares what is deeply frozen and copies what is frozen on the surface only", () => {
  const deep = deepFreeze(sample());
  const shallow = Object.freeze(sample());
  const copy = frozenCopy({ deep, shallow });
  expect(copy.deep).toBe(deep);
  expect(copy.shallow).not.toBe(shallow);
  expect(Object.isFrozen(copy.shallow.list)).toBe(true);
});

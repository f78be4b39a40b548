import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  Correction,
  Meeting,
  Organization,
  Person,
  Pledge,
  Redirect,
  Source,
  Statement,
} from "../../src/generated/types.ts";
import type { kinds } from "../../src/schema/kinds.ts";
import type { lists } from "../../src/schema/lists.ts";

type Output<Kind extends keyof typeof kinds> = z.output<(typeof kinds)[Kind]["schema"]>;

test("what a schema parses to is exactly the generated interface", () => {
  expectTypeOf<Output<"meeting">>().toEqualTypeOf<Meeting>();
  expectTypeOf<Output<"statement">>().toEqualTypeOf<Statement>();
  expectTypeOf<Output<"pledge">>().toEqualTypeOf<Pledge>();
  expectTypeOf<Output<"person">>().toEqualTypeOf<Person>();
  expectTypeOf<Output<"organization">>().toEqualTypeOf<Organization>();
  expectTypeOf<Output<"source">>().toEqualTypeOf<Source>();
});

test("and so is a line of a list", () => {
  expectTypeOf<z.output<typeof lists.redirects.schema>[number]>().toEqualTypeOf<Redirect>();
  expectTypeOf<z.output<typeof lists.corrections.schema>[number]>().toEqualTypeOf<Correction>();
});

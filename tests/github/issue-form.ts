import { z } from "zod";

const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() });
const label = z.string().min(1);
const description = z.string().optional();

const field = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({
    type: z.literal("input"),
    id,
    attributes: z.strictObject({ label, description, placeholder: z.string().optional() }),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal("textarea"),
    id,
    attributes: z.strictObject({ label, description, placeholder: z.string().optional() }),
    validations: validations.optional(),
  }),
]);

/** The part of GitHub's syntax for issue forms that this project uses: docs.github.com, "Syntax for issue forms". */
export const IssueForm = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  body: z.array(field).min(1),
});

import * as z from "zod";

/** How the words that prove a claim are read. */
export type ClaimType =
  | "summary"
  | "format"
  | "status"
  | "date"
  | "place"
  | "party"
  | "quote"
  | "amount"
  | "quantity"
  | "period";

/** A claim is a field that a source must prove; `unless` is the value that needs no proof. */
type Claim = { claim?: ClaimType; unless?: string | null };

/** An object that refuses unknown keys and parses to a frozen value. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape).readonly();

/** A list that parses to a frozen array. */
export const list = <Item extends z.ZodType>(item: Item, min = 0, max?: number) => {
  const items = z.array(item).min(min);
  return (max === undefined ? items : items.max(max)).readonly();
};

/** Describes a field by words and an example, and says whether it is a claim. */
export const field = <T extends z.ZodType>(
  schema: T,
  description: string,
  example: z.input<T>,
  { claim, unless }: Claim = {},
): T =>
  schema.meta({
    description,
    examples: [example],
    ...(claim && { "x-claim": claim }),
    ...(unless !== undefined && { "x-claim-unless": unless }),
  });

/** Names a part that several kinds share, so that the JSON Schema defines it once. */
export const named = <T extends z.ZodType>(schema: T, id: string, description: string): T =>
  schema.meta({ id, title: id, description });

/** A closed vocabulary in which every word has its meaning beside it. */
export const vocabulary = <const Words extends Record<string, string>>(words: Words) =>
  z.union(
    Object.entries(words).map(([word, description]) => z.literal(word as keyof Words & string).meta({ description })),
  );

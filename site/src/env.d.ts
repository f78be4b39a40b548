declare module "virtual:overview" {
  const overview: import("./records/overview-shape.ts").Overview;
  export default overview;
}

interface ImportMetaEnv {
  /** Address of the repository, or nothing. */
  readonly REPOSITORY: string;
}

/** What is used of packages that bring no types. */
declare module "d3-brush" {
  interface Brush {
    extent(extent: [[number, number], [number, number]]): this;
    on(
      event: string,
      listener: (event: { type: string; selection: [number, number] | null; sourceEvent?: Event }) => void,
    ): this;
    keyModifiers(modifiers: boolean): this;
    move: (group: unknown, selection: number[] | null) => void;
    (group: unknown): void;
  }
  export function brushX(): Brush;
}
declare module "d3-selection" {
  export interface Selection {
    append(name: string): Selection;
    attr(name: string, value: string): Selection;
    call(render: (selection: Selection, ...values: never[]) => void, ...values: unknown[]): Selection;
  }
  export function select(node: Element): Selection;
}
declare module "topojson-client" {
  export interface Feature {
    readonly id?: string | number;
    readonly properties: { readonly name: string };
  }
  export function feature(topology: unknown, object: unknown): { readonly features: readonly Feature[] };
}

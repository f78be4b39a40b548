/** Something that the person at the command line can mend: told without a stack trace. */
export class Problem extends Error {}

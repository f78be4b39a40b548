/** An end that is no mistake of the program; the message is one line that says what to do. */
export class Failure extends Error {
  readonly exitCode: 1 | 2 = 1;
}

/** What was asked for cannot be, whatever the state of the machine. */
export class WrongUse extends Failure {
  override readonly exitCode = 2;
}

/** A choice that this browser keeps; storage may be refused, which costs no more than the choice. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Not kept for the next visit.
  }
}

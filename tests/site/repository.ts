/** Where the explorer under test sends reports. */
export const repository = "https://example.org/root-causes";

/** How many inputs a fuzz tries: few in every run of the tests, all with `npm run test:fuzz`. */
export const inputs = (few: number): number => (process.env.MODE === "fuzz" ? 100_000 : few);

export const patience = { timeout: process.env.MODE === "fuzz" ? 3_600_000 : 60_000 };

/** How many inputs a fuzz tries: few in every run of the tests, all with `npm run test:fuzz`. */
export const inputs = (few: number, all = 100_000): number => (process.env.MODE === "fuzz" ? all : few);

export const patience = { timeout: process.env.MODE === "fuzz" ? 3_600_000 : 60_000 };

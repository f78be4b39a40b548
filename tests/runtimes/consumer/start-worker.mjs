const worker = new Worker(new URL("./esm.mjs", import.meta.url), { type: "module" });
worker.onerror = ({ message }) => console.error(message);

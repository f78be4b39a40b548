export default {
  base: "./",
  logLevel: "warn",
  build: { outDir: "vite", rolldownOptions: { input: ["page.html", "worker.html"] } },
  worker: { format: "es" },
};

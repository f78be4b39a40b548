const diplomacy = require("root-causes-diplomacy");
const pledgesJson = require("root-causes-diplomacy/data/pledges.json");

import("./read.mjs").then(({ read }) => console.log(JSON.stringify(read(diplomacy, pledgesJson))));

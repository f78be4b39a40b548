import { list, named, vocabulary } from "./build.ts";

export const Topic = named(
  vocabulary({
    "economic-opportunity": "Jobs, incomes and business at home as an alternative to leaving.",
    investment: "Private or public capital put into enterprises and production.",
    trade: "The exchange of goods and services, and missions that promote it.",
    "development-cooperation": "Aid and technical cooperation for development.",
    governance: "How states are run: institutions, public services, democracy.",
    "anti-corruption": "Preventing, investigating and punishing corruption.",
    "rule-of-law": "Courts, prosecutors and equal application of the law.",
    security: "Public safety, defence and police cooperation.",
    "smuggling-and-trafficking": "Action against migrant smuggling and human trafficking.",
    "border-management": "Control of borders and of who crosses them.",
    "legal-pathways": "Visas, labour mobility, resettlement and other lawful ways to move.",
    "asylum-and-protection": "Asylum, refugees and other international protection.",
    "humanitarian-relief": "Help in an acute emergency: food, shelter, health.",
    "disaster-response": "Preparing for and recovering from disasters.",
    "food-security": "Reliable access to enough food.",
    climate: "Adapting to climate change and reducing its causes.",
    "health-and-vaccines": "Public health, the COVID-19 pandemic, vaccines.",
    "education-and-youth": "Schools, training and opportunities for young people.",
    "gender-equality": "Rights and opportunities of women and girls, gender-based violence.",
    "labour-rights": "Rights at work, unions, labour standards.",
    "human-rights": "Civil, political and social rights, and those who defend them.",
    agriculture: "Farming, fisheries, forestry and rural development.",
    "digital-inclusion": "Access to digital services, skills and government.",
    "financial-inclusion": "Access to banking, credit and insurance.",
    "infrastructure-and-energy": "Transport, water, housing, energy and communications.",
    "migration-management": "How states steer migration together, its root causes included.",
    "returns-and-reintegration": "Return of migrants and their start anew at home.",
    "diplomatic-relations": "Relations between states as such: visits, dialogues, envoys.",
  }),
  "Topic",
  "A subject of the closed vocabulary.",
);

export const Topics = list(Topic, 1, 4);

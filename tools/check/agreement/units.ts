/** What pledges count, in the words of several languages. */
import { contentWords } from "./gist.ts";

const groups: readonly string[] = [
  "people persons persona personas individuals",
  "jobs empleos puestos",
  "doses dosis vaccines vacunas",
  "families familias households hogares",
  "homes viviendas houses",
  "beneficiaries beneficiarios beneficiarias",
  "workers trabajadores trabajadoras",
  "women mujeres",
  "youth jóvenes young",
  "farmers agricultores productores",
  "hectares hectáreas",
  "refugees refugiados",
  "migrants migrantes",
  "trainers capacitadores instructores",
  "visas permisos permits",
  "companies empresas firms",
  "communities comunidades",
  "officers officials agents agentes oficiales personnel",
];

const groupOf = new Map(
  groups.flatMap((words, group) => [...contentWords(words)].map((word) => [word, group] as const)),
);

/** Whether a phrase names what is counted, in the same words or in those of another language. */
export function namesUnit(phrase: string, unit: string): boolean {
  const said = contentWords(phrase);
  const groupsSaid = new Set([...said].flatMap((word) => groupOf.get(word) ?? []));
  return [...contentWords(unit)].some((word) => said.has(word) || groupsSaid.has(groupOf.get(word) ?? -1));
}

/** Which addresses a page may be fetched from: public ones only, so that no link reaches into a private network. */
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Public by their range, but answered by the machine's own cloud. */
const CLOUD = new Set(["168.63.129.16"]);

/** False for loopback, private, link-local, shared, unique-local, mapped, reserved and multicast addresses. */
export function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" && !CLOUD.has(parsed.toString());
}

/** The address in a URL that names no host: "127.0.0.1", "::1". */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : undefined;
}

export class PrivateAddress extends Error {
  constructor(host: string, address: string) {
    super(`${host} is at ${address}, which is no public address; give --allow-private if you mean it`);
  }
}

/** Resolves a host and refuses it where any of its addresses is private; what was checked is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const inner = addresses.find(({ address }) => !isPublic(address));
    if (inner) return callback(new PrivateAddress(hostname, inner.address), "", 0);
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    callback(null, first?.address ?? "", first?.family ?? 0);
  });
};

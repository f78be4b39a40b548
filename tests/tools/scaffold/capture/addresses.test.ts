import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublic, literalAddress, publicLookup } from "../../../../tools/scaffold/capture/addresses.ts";

test("addresses of the open internet are public", () => {
  for (const address of ["93.184.215.14", "8.8.8.8", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"]) {
    expect([address, isPublic(address)]).toEqual([address, true]);
  }
});

test("no address of a private network, a machine itself or a cloud's own services is public", () => {
  const inner = [
    ...["127.0.0.1", "127.8.9.1", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
    ...["169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192", "168.63.129.16", "198.18.0.1"],
    ...["224.0.0.1", "240.0.0.1", "255.255.255.255"],
    ...["::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1"],
    ...["::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::7f00:1", "2002:7f00:1::"],
  ];
  for (const address of inner) expect([address, isPublic(address)]).toEqual([address, false]);
});

test("an IPv4 address is no more public when it is written as IPv6", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address));
    }),
  );
});

test("an address is known in a URL in all its spellings", () => {
  const spellings = ["127.0.0.1", "0x7f.1", "2130706433", "0177.0.0.1", "127.1"];
  for (const host of spellings) expect(literalAddress(new URL(`http://${host}/`))).toBe("127.0.0.1");
  expect(literalAddress(new URL("http://[::1]/"))).toBe("::1");
  expect(literalAddress(new URL("http://example.org/"))).toBeUndefined();
});

test("a name that leads to this machine is refused when it is looked up", async () => {
  const looked = (all: boolean) =>
    new Promise((resolve) => publicLookup("localhost", { all }, (error) => resolve(error?.message)));
  expect(await looked(true)).toMatch(/^localhost is at (?:127\.0\.0\.1|::1), which is no public address/);
  expect(await looked(false)).toMatch(/^localhost is at/);
});

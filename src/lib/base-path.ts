/** Puts the sub-path the site lies below in front of an internal address such as `/filmer/#a`; leaves every other address as it is. */
export function withBase(address: string, basePath: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return basePath + address.slice(1);
}

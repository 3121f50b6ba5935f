/**
 * Which years official series and numbers belong to: Congresses, the Statutes at Large, the Federal Register, the
 * Congressional Record, executive orders, resolutions of the United Nations. Arithmetic, and public facts put together by hand for this project.
 */

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a Congress; its last days lie in the first weeks of the third. */
export const yearsOfCongress = (congress: number): Years => ({ from: 1787 + 2 * congress, to: 1789 + 2 * congress });

/** The newest Congress that a number may mean; what is higher was read wrongly or is of another legislature. */
export const isCongress = (congress: number): boolean => congress >= 1 && congress <= 150;

/** The year of a volume of the Federal Register. */
export const yearOfFederalRegister = (volume: number): number => 1935 + volume;

/** Volumes of the Congressional Record that hold more or less than a year: the volume and its first year. */
const earlyRecord = [
  [1, 1873], [3, 1875], [5, 1876], [10, 1880], [28, 1895], [33, 1899], [39, 1904], [44, 1909], [50, 1913], [55, 1917],
  [61, 1921], [67, 1925], [71, 1929], [77, 1933], [79, 1935], [81, 1937], [84, 1939],
] as const; // prettier-ignore

/** The years of a volume of the Congressional Record. */
export function yearsOfRecord(volume: number): Years | null {
  if (volume < 1) return null;
  if (volume >= 86) return { from: 1854 + volume, to: 1855 + volume };
  return roughly(earlyRecord, volume, 2);
}

/** Volumes 6 to 8 of the Statutes at Large are private acts and treaties of all years before. */
const earlyStatutes: readonly (readonly [volume: number, from: number, to: number])[] = [
  [1, 1789, 1799], [2, 1799, 1813], [3, 1813, 1823], [4, 1823, 1835], [5, 1835, 1845], [9, 1845, 1851],
  [10, 1851, 1855], [11, 1855, 1859], [12, 1859, 1863],
]; // prettier-ignore

/** The years of the acts in a volume of the Statutes at Large; null where it has acts of many. */
export function yearsOfStatutes(volume: number): Years | null {
  if (volume >= 53) return { from: (volume === 54 ? 1885 : 1886) + volume, to: 1887 + volume };
  if (volume >= 50) return { from: 1937, to: 1939 };
  if (volume === 49) return { from: 1935, to: 1936 };
  if (volume === 48) return { from: 1933, to: 1934 };
  // A Congress a volume, from the 38th on.
  if (volume >= 13) return yearsOfCongress(volume + 25);
  const early = earlyStatutes.find((row) => row[0] === volume);
  return early === undefined ? null : { from: early[1], to: early[2] };
}

const orders = [
  [1, 1862], [589, 1907], [2594, 1917], [6102, 1933], [7037, 1935], [8248, 1939], [8802, 1941], [9066, 1942],
  [9346, 1943], [9547, 1945], [9835, 1947], [9981, 1948], [10290, 1951], [10450, 1953], [10730, 1957], [10925, 1961],
  [11063, 1962], [11246, 1965], [11375, 1967], [11478, 1969], [11615, 1971], [11821, 1974], [11905, 1976],
  [12036, 1978], [12291, 1981], [12356, 1982], [12498, 1985], [12600, 1987], [12667, 1989], [12803, 1992],
  [12834, 1993], [12898, 1994], [12958, 1995], [13045, 1997], [13107, 1998], [13175, 2000], [13224, 2001],
  [13279, 2002], [13354, 2004], [13422, 2007], [13491, 2009], [13563, 2011], [13636, 2013], [13692, 2015],
  [13765, 2017], [13848, 2018], [13891, 2019], [13925, 2020], [13985, 2021], [14067, 2022], [14091, 2023],
  [14148, 2025],
] as const; // prettier-ignore

/** The years in which an executive order of a number may have been signed. */
export const yearsOfOrder = (number: number): Years | null => roughly(orders, number, 1);

const resolutions = [
  [1, 1946], [83, 1950], [242, 1967], [338, 1973], [425, 1978], [598, 1987], [678, 1990], [827, 1993], [955, 1994],
  [1244, 1999], [1373, 2001], [1441, 2002], [1540, 2004], [1674, 2006], [1747, 2007], [1874, 2009], [1973, 2011],
  [2094, 2013], [2178, 2014], [2231, 2015], [2334, 2016], [2397, 2017], [2449, 2018], [2504, 2020], [2623, 2022],
  [2672, 2023], [2728, 2024], [2768, 2025],
] as const; // prettier-ignore

/** The years in which the Security Council may have adopted a resolution of a number. */
export const yearsOfResolution = (number: number): Years | null => roughly(resolutions, number, 1);

/** The years of a session of the General Assembly, which begins in September. */
export const yearsOfSession = (session: number): Years => ({ from: 1945 + session, to: 1946 + session });

/** Between the milestones around a number, and `slack` years to both sides; without end behind the last one. */
function roughly(milestones: readonly (readonly [number: number, year: number])[], number: number, slack: number) {
  const next = milestones.findIndex((row) => row[0] > number);
  const before = milestones.at(next === -1 ? -1 : next - 1);
  if (before === undefined || next === 0) return null;
  const after = next === -1 ? undefined : milestones[next];
  if (after === undefined) return { from: before[1] - slack, to: Infinity };
  return { from: before[1] - slack, to: after[1] + slack };
}

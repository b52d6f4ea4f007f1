/** An invented pool to draw from: experts without names, each with what the rules ask of them. */

const SIZE = 90;

/** An order of a draw from an invented pool, with a seed that nobody could guess. */
export function poolOrder() {
  return {
    composition: { band: 'SENIOR', grassRoots: false, meetingOn: '2018-11-19', previousSize: 25 },
    seed: seed(),
    pool: Array.from({ length: SIZE }, (_, i) => expert(i)),
  };
}

function expert(i) {
  return {
    reference: `E${String(i + 1).padStart(3, '0')}`,
    level: i % 3 === 0 ? 'FULL_SENIOR' : 'ASSOCIATE_SENIOR',
    titleScope: 'PROVINCE',
    appointedOn: `${2008 + (i % 6)}-01-01`,
    educationLevel: 'BACHELOR',
    educationInSpeciality: true,
    closeSpeciality: true,
    employerTier: ['RURAL', 'COUNTY', 'PREFECTURE', 'PROVINCE'][i % 4],
    fromGrassRoots: i % 4 < 2,
    outsideSystem: i % 5 === 0,
    professional: true,
    entryRelaxed: false,
    inPool: true,
    satLastYear: i % 3 === 1,
  };
}

function seed() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An invented order of a draw: experts without names, with all that the rules ask of them. */

const SIZE = 110;

/** An order to draw a senior committee that meets on a day, with a seed that nobody could guess. */
export function inventedOrder(day) {
    const specialities = [{ code: 'surgery' }, { code: 'nursing' }];
    return {
        composition: {
            band: 'SENIOR',
            grassRoots: false,
            reviewsFullSenior: false,
            reviewsAssociateSenior: true,
            meetingOn: day,
            scopeSpecialities: specialities,
            appliedSpecialities: specialities,
            members: {
                partly: [
                    { role: 'CHAIR', expert: { ...expert(0), reference: 'chair', inPool: true } },
                    { role: 'VICE_CHAIR', expert: { ...expert(2), reference: 'vice-chair', inPool: true } },
                ],
            },
            previousSize: 21,
        },
        pool: Array.from({ length: SIZE }, (_, i) => expert(i + 1)),
        seed: seed(),
    };
}

/** A seed of 128 bits. */
export function seed() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function expert(number) {
    return {
        reference: `expert-${number}`,
        level: number % 4 === 0 ? 'FULL_SENIOR' : 'ASSOCIATE_SENIOR',
        titleScope: 'PROVINCE',
        speciality: number % 3 === 0 ? 'surgery' : 'nursing',
        closeSpeciality: false,
        appointedOn: '2012-01-01',
        newLevelSince: '2012-01-01',
        educationLevel: 'BACHELOR',
        educationInSpeciality: true,
        educationMeetsRegulation: true,
        employer: `hospital-${number % 7}`,
        employerTier: number % 5 === 0 ? 'PREFECTURE' : 'COUNTY',
        fromGrassRoots: true,
        outsideSystem: number % 6 === 0,
        professional: true,
        bornOn: '1970-01-01',
        moralityProblem: false,
        underInvestigation: false,
        retiresOn: 'not foreseen',
        entryRelaxed: false,
        satLastYear: number % 2 === 0,
        recused: false,
    };
}

import { describe, expect, it } from 'vitest';
import { assessAnonymity } from './index.js';

const found = (text: string, more: object = {}) =>
  assessAnonymity({ texts: [{ name: 'question', text }], ...more }, []).findings.map(({ code, from, to }) => [
    code,
    text.slice(from ?? 0, to ?? 0),
  ]);

describe('what a text gives away, and where', () => {
  it.each([
    ['Het nummer is 999990007.', 'bsn', '999990007'],
    ['Zie 999 990 007 hierboven', 'bsn', '999 990 007'],
    ['Zie 999.990.007, alstublieft', 'bsn', '999.990.007'],
    ['9 9 9 9 9 0 0 0 7', 'bsn', '9 9 9 9 9 0 0 0 7'],
    ['In 2026 999990007 genoteerd', 'bsn', '999990007'],
    ['nummer ٩٩٩٩٩٠٠٠٧', 'bsn', '٩٩٩٩٩٠٠٠٧'],
    ['nummer ９９９９９０００７', 'bsn', '９９９９９０００７'],
    ['nummer 9\u200B9\u200B9990007.', 'bsn', '9\u200B9\u200B9990007'],
    ['nummer 9\uFE0F\u20E399990007', 'bsn', '9\uFE0F\u20E399990007'],
    ['nummer 999\u2011990\u2011007', 'bsn', '999\u2011990\u2011007'],
    ['BSN: 12345678', 'bsn', 'BSN: 12345678'],
    ['Bel 06-12345678 na vijven', 'phone', '06-12345678'],
    ['Bel 06 12 34 56 78', 'phone', '06 12 34 56 78'],
    ['Bel +31 6 12 34 56 78', 'phone', '+31 6 12 34 56 78'],
    ['Bel +31 (0)6 12345678', 'phone', '+31 (0)6 12345678'],
    ['Bel 0344-123456.', 'phone', '0344-123456'],
    ['Bel 0032 470 12 34 56', 'phone', '0032 470 12 34 56'],
    ['Mail t.voorbeeld@voorbeeld.nl even', 'email', 't.voorbeeld@voorbeeld.nl'],
    ['Zij post als @zonnetje84', 'email', '@zonnetje84'],
    ['Mail jan apenstaartje voorbeeld', 'email', 'jan apenstaartje voorbeeld'],
    ['Zie https://voorbeeld.nl/over?x=1 voor meer', 'web-address', 'https://voorbeeld.nl/over?x=1'],
    ['Zie www.voorbeeld.nl.', 'web-address', 'www.voorbeeld.nl'],
    ['Zie voorbeeld.nl/team', 'web-address', 'voorbeeld.nl/team'],
    ['Rekening NL91 ABNA 0417 1643 00', 'bank-account', 'NL91 ABNA 0417 1643 00'],
    ['Postcode 4001 AB', 'postcode', 'Postcode 4001 AB'],
    ['in 4001 AB', 'postcode', '4001 AB'],
    ['in 4001ab', 'postcode', '4001ab'],
    ['postcode: 4001', 'postcode', 'postcode: 4001'],
    ['Voorbeeldstraat 12', 'address', 'Voorbeeldstraat 12'],
    ['in de voorbeeldstraat nr. 12', 'address', 'voorbeeldstraat nr. 12'],
    ['Laan van Voorbeeld 12', 'address', 'Laan van Voorbeeld 12'],
    ['postbus 123', 'address', 'postbus 123'],
    ['op 3 april 1984 geboren', 'exact-date', '3 april 1984'],
    ['op 3 april', 'exact-date', '3 april'],
    ['op 3-4-1984', 'exact-date', '3-4-1984'],
    ["op 3-4-'84", 'exact-date', "3-4-'84"],
    ['op 1984-04-03', 'exact-date', '1984-04-03'],
    ['op 03.04.84', 'exact-date', '03.04.84'],
    ['op 19840403', 'exact-date', '19840403'],
    ['on April 3rd', 'exact-date', 'April 3'],
    ['on the 3rd of May', 'exact-date', '3rd of May'],
    ['zie VG-0412', 'file-number', 'VG-0412'],
    ['zie tm-0118', 'file-number', 'tm-0118'],
    ['zie NZ-0001', 'file-number', 'NZ-0001'],
    ['zie WL 0233', 'file-number', 'WL 0233'],
    ['zie CO-0007', 'file-number', 'CO-0007'],
    ['cliëntnummer A-2041', 'file-number', 'cliëntnummer A-2041'],
    ['dossier 2026123', 'file-number', 'dossier 2026123'],
    ['polis nr. 88412', 'file-number', 'polis nr. 88412'],
    ['nummer 1234567', 'long-number', '1234567'],
    ['mevrouw Jansen slaapt niet', 'name', 'mevrouw Jansen'],
    ['Dhr. J. de Voorbeeld', 'name', 'Dhr. J. de Voorbeeld'],
    ['mw. Van den Berg-Bos', 'name', 'mw. Van den Berg-Bos'],
    ['haar man Jan drinkt', 'name', 'man Jan'],
    ['zijn zus, Fatima, belt', 'name', 'zus, Fatima'],
    ['hij heet Mo', 'name', 'heet Mo'],
    ['de naam is Verhoeven', 'name', 'naam is Verhoeven'],
    ['brief van J.P. Bakker', 'name', 'J.P. Bakker'],
    ['overlegd met M.V.', 'name', 'M.V.'],
    ['MEVROUW JANSEN SLAAPT', 'name', 'MEVROUW JANSEN'],
    ['een 34-jarige', 'exact-age', '34-jarige'],
    ['zij is 34 jaar', 'exact-age', '34 jaar'],
    ['34 jaar oud', 'exact-age', '34 jaar oud'],
    ['leeftijd: 34', 'exact-age', '34'],
    ['een vrouw (34) uit de regio', 'exact-age', '34'],
    ['34 (v) met klachten', 'exact-age', '34 (v'],
    ['30-33 jaar oud', 'exact-age', '30-33 jaar oud'],
    ['een vierendertigjarige', 'exact-age', 'vierendertigjarige'],
    ['geboren in 1984', 'exact-age', 'geboren in 1984'],
    ['baby van 6 maanden oud', 'exact-age', '6 maanden oud'],
    ['woont alleen in Tiel', 'place-below-region', 'woont alleen in Tiel'],
    ['gemeente Buren', 'place-below-region', 'gemeente Buren'],
    ['bij de Voorbeeldgracht', 'place-below-region', 'Voorbeeldgracht'],
    ['werkt al jaren bij de Voorbeeldfabriek', 'employer-or-school', 'werkt al jaren bij de Voorbeeldfabriek'],
    ['basisschool De Wegwijzer', 'employer-or-school', 'basisschool De Wegwijzer'],
  ])('%s: %s', (text, code, place) => {
    expect(found(text)).toEqual([[code, place]]);
  });

  it.each([
    '',
    'Hoe gaan we verder?',
    'de huisarts belde in mei',
    'De huisarts belde in mei. Daarna niet meer.',
    '3 kinderen',
    'wacht 14 weken',
    'wacht al 14 weken op de ggz',
    'taalniveau B1',
    'Zij leest op niveau B1, en 3 keer per week komt iemand.',
    'een schuld van € 12.500',
    'een schuld van 12.500 euro, waarvan € 1.250,50 huur',
    'de bewindvoerder regelt 1250000 euro',
    'tussen 10.000 en 12.000 euro',
    'Al 14 weken, 3 keer per week, 12 gesprekken.',
    '123456789 euro',
    'De Wmo 2015, artikel 2.3.2.',
    'in maart 2025',
    'In april 3 gesprekken, in mei 4.',
    'heet water',
    'tussen 30 en 39 jaar',
    'leeftijd 30-39',
    'van 30 tot en met 39 jaar',
    'is 3 jaar geleden gestopt',
    'sinds 12 jaar klachten',
    'minderjarige kinderen',
    'Bel 113 bij gedachten aan zelfdoding, of 0800-0113.',
    'om 10.30 uur, van 9:00 tot 11:00',
    'DSM-5, ICD-10 en COVID-19',
    'de poh-ggz en de huisarts overleggen',
    'Haar moeder belt elke dag. De vader niet.',
    'De man wil niet. Hij slaapt slecht.',
    'Zij werkt bij een winkel en woont in een flat.',
    'Hij werkt voor de GGZ.',
    'op school. Daar gaat het goed',
    'medicatie: 2 x 50 mg, vitamine D. Daarna rust',
    'ruimte 2000 kg, 1500 km',
    'Wie kan helpen met de huur en met slapen tegelijk?',
    '4 of 5 mensen, 2/3 van de tijd, 24/7 bereikbaar',
    'overgewicht, BMI 34',
    'een B.V. of N.V.',
    'vijf jaar oude auto, tientallen keren',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds the names that the caller knows, however they are written, and no part that only joins', () => {
    const knownNames = ['Marit van der Voort', 'Noé'];
    expect(found('Marit belt', { knownNames })).toEqual([['known-name', 'Marit']]);
    expect(found('MARIT belt', { knownNames })).toEqual([['known-name', 'MARIT']]);
    expect(found('van der, en voort', { knownNames })).toEqual([['name', 'voort']]);
    expect(found('Noe en Voort', { knownNames })).toEqual([
      ['known-name', 'Noe'],
      ['known-name', 'Voort'],
    ]);
    expect(found('noe', { knownNames })).toEqual([]);
  });

  it('finds places of the region that the caller names, with a capital', () => {
    const knownPlaces = ['Buren', 'Neder-Betuwe', 'West Maas en Waal'];
    expect(found('de buren klagen', { knownPlaces })).toEqual([]);
    expect(found('hulp in Buren en Neder Betuwe', { knownPlaces })).toEqual([
      ['place-below-region', 'Buren'],
      ['place-below-region', 'Neder Betuwe'],
    ]);
  });

  it('leaves out a warning that touches what has to go, and keeps the order of the text', () => {
    expect(found('mevrouw Marit, 06-12345678 en 999990007', { knownNames: ['Marit'] })).toEqual([
      ['known-name', 'Marit'],
      ['phone', '06-12345678'],
      ['bsn', '999990007'],
    ]);
  });
});

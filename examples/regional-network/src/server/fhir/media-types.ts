/**
 * Which kinds of messages the FHIR door reads and writes: R4 in JSON.
 */

const json = new Set(['application/fhir+json', 'application/json', 'json', 'text/json']);

/** Says whether a message is FHIR R4 in JSON, in UTF-8 and not compressed, by its headers. */
export function isReadable(contentType: string | undefined, encoding: string | undefined): boolean {
  const { type, version, charset } = parsed(contentType ?? '');
  if (encoding !== undefined && encoding !== '' && encoding !== 'identity') return false;
  return (type === 'application/fhir+json' || type === 'application/json') && version === '4.0' && charset === 'utf-8';
}

/** Says whether somebody who accepts this takes FHIR R4 in JSON; `_format` goes before the header. */
export function isAcceptable(accept: string | undefined, format: string | undefined): boolean {
  if (format !== undefined) return json.has(parsed(format.replaceAll(' ', '+')).type);
  if (accept === undefined || accept.trim() === '') return true;
  return accept.split(',').some((part) => {
    const { type, version, quality } = parsed(part);
    return quality > 0 && version === '4.0' && (type === '*/*' || type === 'application/*' || json.has(type));
  });
}

interface MediaType {
  readonly type: string;
  readonly version: string;
  readonly charset: string;
  readonly quality: number;
}

function parsed(text: string): MediaType {
  const [type = '', ...parameters] = text.toLowerCase().split(';');
  const values = new Map(
    parameters.map((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return [name.trim(), value.trim().replaceAll('"', '')];
    }),
  );
  return {
    type: type.trim(),
    version: (values.get('fhirversion') ?? '4.0').replace(/^4\.0\.\d+$/, '4.0'),
    charset: values.get('charset') ?? 'utf-8',
    quality: Number(values.get('q') ?? 1),
  };
}

import encodeQR from 'qr';

/** QR code of an address as SVG, black on white, with the quiet zone the standard asks for. Level M: a scratched poster still reads. */
export const qrSvg = (address: string): string => encodeQR(address, 'svg', { ecc: 'medium', border: 4 });

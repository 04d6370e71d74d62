/** SHA-256 of bytes as 64 hexadecimal digits. Browsers offer it on HTTPS and on the machine itself, where workers live too. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

declare module 'unbzip2-stream' {
  /** A transform stream from bzip2 to the bytes it holds; emits an error on a broken archive. */
  export default function unbzip2(): NodeJS.ReadWriteStream;
}

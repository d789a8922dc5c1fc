package io.dinhdanh.biometrics.gallery;

import org.jspecify.annotations.Nullable;

/** Turns the content of a frame into what is stored, and back. For one thread. */
interface FrameSeal {

  /** How many bytes longer the stored content is. */
  int overhead();

  /** Seals a content under the number of its frame, which no other frame of the file has. */
  byte[] seal(long number, byte[] associated, byte[] content, int length);

  /** Opens what was sealed; null if that is not what was sealed. */
  byte @Nullable [] open(long number, byte[] associated, byte[] stored);

  /** What proves the key over the bytes of a file's header. */
  byte[] proof(byte[] header);
}

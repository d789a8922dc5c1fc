package io.dinhdanh.biometrics.gallery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM (NIST SP 800-38D). Each file has a key of its own, derived from the caller's key by
 * HKDF (RFC 5869) with the file's random id as salt and the gallery's id as info; the nonce is the
 * number of the frame, which a file never uses twice: after a failed write a new file begins. So no
 * nonce repeats under a key, and a frame opens only in its gallery, its file and its place.
 */
final class GcmSeal implements FrameSeal {

  private static final int TAG = 16;
  private static final int FRAME_SPACE = 0;
  private static final int HEADER_SPACE = -1;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final byte[] INFO = "dinhdanh gallery 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;
  private final Cipher cipher;

  GcmSeal(GalleryKey key, byte[] gallery, byte[] file) {
    try {
      this.key = new SecretKeySpec(derive(key, gallery, file), "AES");
      this.cipher = Cipher.getInstance(CIPHER);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this platform lacks AES-GCM or HMAC-SHA256", missing);
    }
  }

  private static byte[] derive(GalleryKey key, byte[] gallery, byte[] file)
      throws GeneralSecurityException {
    byte[] master = key.bytes();
    byte[] extracted = mac(file, master);
    Arrays.fill(master, (byte) 0);
    byte[] info = Arrays.copyOf(INFO, INFO.length + gallery.length + 1);
    System.arraycopy(gallery, 0, info, INFO.length, gallery.length);
    info[info.length - 1] = 1;
    byte[] expanded = mac(extracted, info);
    Arrays.fill(extracted, (byte) 0);
    return expanded;
  }

  private static byte[] mac(byte[] key, byte[] message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  @Override
  public int overhead() {
    return TAG;
  }

  @Override
  public byte[] seal(long number, byte[] associated, byte[] content, int length) {
    try {
      start(cipher, Cipher.ENCRYPT_MODE, FRAME_SPACE, number, associated);
      return cipher.doFinal(content, 0, length);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
    }
  }

  @Override
  public byte @Nullable [] open(long number, byte[] associated, byte[] stored) {
    try {
      start(cipher, Cipher.DECRYPT_MODE, FRAME_SPACE, number, associated);
      return cipher.doFinal(stored);
    } catch (GeneralSecurityException changed) {
      return null;
    }
  }

  @Override
  public byte[] proof(byte[] header) {
    try {
      // A cipher refuses the nonce that it used last, and a proof may be asked for twice.
      Cipher fresh = Cipher.getInstance(CIPHER);
      start(fresh, Cipher.ENCRYPT_MODE, HEADER_SPACE, 0, header);
      return fresh.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
    }
  }

  private void start(Cipher cipher, int mode, int space, long number, byte[] associated)
      throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(12).putInt(space).putLong(number).array();
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(associated);
  }
}

package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.util.BigIntegers;

/** Chip Authentication as the terminal runs it over an open channel (ICAO Doc 9303-11 §6.2). */
public final class ChipAuthentication {

  private static final int MANAGE_SECURITY_ENVIRONMENT = 0x22;
  private static final int GENERAL_AUTHENTICATE = 0x86;
  private static final int READ_BINARY = 0xB0;
  private static final int TABLE_OF_CONTENTS = 0x9E;
  private static final int PROBE = 4;
  private static final String TRIPLE_DES = ".1";

  private ChipAuthentication() {}

  /**
   * Runs it with a key of our own. From then on the channel is under the new keys; if the chip did
   * not answer under them it is of no more use.
   *
   * @param channel the channel
   * @param agreement begun with the chip's DG14
   * @return true if the chip answered once under the new keys; false if what came was not protected
   *     by them: from a chip without the private key, or spoilt on its way
   * @throws ChipException if the chip refuses the key, and as {@link ChipChannel#send} for the
   *     commands under the old keys
   */
  public static boolean run(ChipChannel channel, ChipKeyAgreement agreement) throws ChipException {
    offer(channel, agreement.request());
    channel.rekey(agreement.wrapper());
    try {
      return channel.send(READ_BINARY, TABLE_OF_CONTENTS, 0, new byte[0], PROBE).isShielded();
    } catch (ChipException e) {
      if (e.error() instanceof AccessError.ChannelBroken) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Tells whether an answer that was relayed has the frame of a protected one. What is in the frame
   * only the server can judge.
   *
   * @param answer a whole answer
   * @return false for a status word alone, and for what was cut or lengthened
   */
  public static boolean isFramed(byte[] answer) {
    try {
      ShieldedAnswer.check(answer);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /**
   * Carries a server's request to the chip. Afterwards nobody on this side has the keys: the
   * channel is of no more use.
   *
   * @param channel the channel
   * @param request what the server asked
   * @return the chip's whole answer to the server's command, for the server
   * @throws ChipException if the chip refuses the server's key, and as {@link ChipChannel#send}
   */
  public static byte[] relay(ChipChannel channel, RelayRequest request) throws ChipException {
    offer(channel, request);
    return channel.relay(request.command());
  }

  private static void offer(ChipChannel channel, RelayRequest request) throws ChipException {
    if (request.protocol().endsWith(TRIPLE_DES)) {
      byte[] data = join(object(0x91, request.publicKey()), keyReference(request));
      require(channel, channel.sendCorrected(MANAGE_SECURITY_ENVIRONMENT, 0x41, 0xA6, data, 0));
      return;
    }
    byte[] data = join(object(0x80, identifier(request.protocol())), keyReference(request));
    require(channel, channel.sendCorrected(MANAGE_SECURITY_ENVIRONMENT, 0x41, 0xA4, data, 0));
    byte[] key = object(0x7C, object(0x80, request.publicKey()));
    require(channel, channel.sendCorrected(GENERAL_AUTHENTICATE, 0, 0, key, 256));
  }

  private static void require(ChipChannel channel, Answer answer) throws ChipException {
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(answer.status()));
    }
    if (!answer.isOk()) {
      throw new ChipException(new AccessError.Refused("chip-authentication", answer.status()));
    }
  }

  private static byte[] identifier(String protocol) {
    try {
      byte[] encoded = new ASN1ObjectIdentifier(protocol).getEncoded();
      return Arrays.copyOfRange(encoded, 2, encoded.length);
    } catch (IOException e) {
      throw new IllegalStateException("an object identifier has an encoding", e);
    }
  }

  private static byte[] keyReference(RelayRequest request) {
    return request.keyId().isPresent()
        ? object(
            0x84, BigIntegers.asUnsignedByteArray(BigInteger.valueOf(request.keyId().getAsInt())))
        : new byte[0];
  }

  private static byte[] object(int tag, byte[] value) {
    byte[] header =
        value.length < 0x80
            ? new byte[] {(byte) tag, (byte) value.length}
            : value.length < 0x100
                ? new byte[] {(byte) tag, (byte) 0x81, (byte) value.length}
                : new byte[] {
                  (byte) tag, (byte) 0x82, (byte) (value.length >> 8), (byte) value.length
                };
    return join(header, value);
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first, 0, first.length);
    all.write(second, 0, second.length);
    return all.toByteArray();
  }
}

package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;
import java.util.List;

/** The chip's side of Chip Authentication (ICAO Doc 9303-11 §6.2). */
final class ChipAuthentication {

  private static final int PROTOCOL = 0x80;
  private static final int KEY_REFERENCE = 0x84;
  private static final int EPHEMERAL_KEY = 0x91;

  private final SoftwareChip chip;
  private final ChipSession session;
  private boolean chosen;

  ChipAuthentication(SoftwareChip chip, ChipSession session) {
    this.chip = chip;
    this.session = session;
  }

  /** MSE:Set KAT, for triple DES: brings the reader's key and begins the new session. */
  ResponseApdu agreeAtOnce(List<DataObject> objects) throws Refusal {
    ChipAuthenticationKey key = key(objects);
    Refusal.unless(key.cipher() == ChipCipher.TRIPLE_DES, StatusWord.WRONG_DATA);
    session.begin(key.agree(DynamicData.required(objects, EPHEMERAL_KEY)));
    return ResponseApdu.ok();
  }

  /** MSE:Set AT, for AES: chooses the key. */
  ResponseApdu choose(List<DataObject> objects) throws Refusal {
    chosen = false;
    ChipAuthenticationKey key = key(objects);
    byte[] protocol = DynamicData.required(objects, PROTOCOL);
    boolean known = Arrays.equals(protocol, Encoded.octets(key.objectIdentifier()));
    Refusal.unless(known, StatusWord.WRONG_DATA);
    chosen = true;
    return ResponseApdu.ok();
  }

  /** GENERAL AUTHENTICATE: brings the reader's key and begins the new session. */
  ResponseApdu agree(CommandApdu command) throws Refusal {
    Refusal.unless(chosen, StatusWord.CONDITIONS_NOT_SATISFIED);
    chosen = false;
    List<DataObject> objects = DynamicData.parse(command.data());
    session.begin(chip.chipAuthenticationKey().agree(DynamicData.required(objects, PROTOCOL)));
    return DynamicData.answer(new byte[0]);
  }

  private ChipAuthenticationKey key(List<DataObject> objects) throws Refusal {
    Refusal.unless(session.isProtected(), StatusWord.SECURITY_STATUS);
    ChipAuthenticationKey key = chip.chipAuthenticationKey();
    byte[] reference = DataObject.find(objects, KEY_REFERENCE).orElse(new byte[0]);
    Refusal.unless(key.isIdentifiedBy(reference), StatusWord.REFERENCE_NOT_FOUND);
    return key;
  }
}

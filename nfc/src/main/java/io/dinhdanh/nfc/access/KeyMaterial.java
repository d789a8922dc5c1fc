package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.AccessError;
import java.security.GeneralSecurityException;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.BACKey;
import org.jmrtd.PACEKeySpec;

/** The keys of the core as JMRTD takes them. */
final class KeyMaterial {

  private KeyMaterial() {}

  static AccessError.KeyKind kind(AccessKey key) {
    return key instanceof Can ? AccessError.KeyKind.CAN : AccessError.KeyKind.MRZ;
  }

  static AccessKeySpec pace(AccessKey key) throws GeneralSecurityException {
    if (key instanceof Can can) {
      return PACEKeySpec.createCANKey(can.digits());
    }
    return PACEKeySpec.createMRZKey(basic((MrzKey) key));
  }

  static BACKey basic(MrzKey key) {
    return new BACKey(key.documentNumber(), key.birthDate(), key.expiryDate());
  }
}

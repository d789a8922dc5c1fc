package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.CardServices;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.scuba.smartcards.CardFileInputStream;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.BACKey;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.ChipAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.icao.DG14File;
import org.jmrtd.lds.icao.DG15File;

/** JMRTD alone on a chip, as its own readers use it: short file identifiers, long blocks. */
final class JmrtdSession {

  private static final String BY_CHIP_AUTHENTICATION = ".2.2.4.6.";

  private final PassportService service;
  private final int block;

  private JmrtdSession(PassportService service, int block) {
    this.service = service;
    this.block = block;
  }

  /** Opens the chip by PACE if there is a number for it or the chip announces it, else by BAC. */
  static JmrtdSession open(ChipLink link, AccessKey key, boolean pace, int block)
      throws CardServiceException, IOException {
    PassportService service =
        new PassportService(
            CardServices.over(link),
            PassportService.EXTENDED_MAX_TRANCEIVE_LENGTH,
            block,
            true,
            true);
    service.open();
    JmrtdSession session = new JmrtdSession(service, block);
    if (pace) {
      session.pace(key instanceof Can can ? PACEKeySpec.createCANKey(can.digits()) : bac(key));
      service.sendSelectApplet(true);
    } else {
      service.sendSelectApplet(false);
      service.doBAC(bac(key));
    }
    return session;
  }

  private static BACKey bac(AccessKey key) {
    MrzKey mrz = (MrzKey) key;
    return new BACKey(mrz.documentNumber(), mrz.birthDate(), mrz.expiryDate());
  }

  private void pace(AccessKeySpec key) throws CardServiceException, IOException {
    PACEInfo way = best(new CardAccessFile(new ByteArrayInputStream(read(ChipFile.CARD_ACCESS))));
    service.doPACE(
        key,
        way.getObjectIdentifier(),
        PACEInfo.toParameterSpec(way.getParameterId()),
        way.getParameterId());
  }

  private static PACEInfo best(CardAccessFile file) throws IOException {
    List<PACEInfo> ways = new ArrayList<>();
    for (SecurityInfo info : file.getSecurityInfos()) {
      if (info instanceof PACEInfo way) {
        boolean proves = way.getObjectIdentifier().contains(BY_CHIP_AUTHENTICATION);
        ways.add(proves ? 0 : ways.size(), way);
      }
    }
    if (ways.isEmpty()) {
      throw new IOException("the chip announces no PACE");
    }
    return ways.get(0);
  }

  byte[] read(ChipFile file) throws CardServiceException, IOException {
    try (CardFileInputStream stream = service.getInputStream((short) file.identifier(), block)) {
      return stream.readAllBytes();
    }
  }

  /** The answer to a challenge. */
  byte[] activeAuthentication(byte[] dg15, byte[] challenge)
      throws CardServiceException, IOException {
    DG15File file = new DG15File(new ByteArrayInputStream(dg15));
    return service
        .doAA(file.getPublicKey(), "SHA-256", "SHA256withPLAIN-ECDSA", challenge)
        .getResponse();
  }

  /** Puts the session under keys that only the chip with the private key can have. */
  void chipAuthentication(byte[] dg14) throws CardServiceException, IOException {
    DG14File file = new DG14File(new ByteArrayInputStream(dg14));
    ChipAuthenticationInfo protocol = find(file, ChipAuthenticationInfo.class);
    ChipAuthenticationPublicKeyInfo key = find(file, ChipAuthenticationPublicKeyInfo.class);
    service.doEACCA(
        key.getKeyId(),
        protocol.getObjectIdentifier(),
        key.getObjectIdentifier(),
        key.getSubjectPublicKey());
  }

  private static <T extends SecurityInfo> T find(DG14File file, Class<T> type) throws IOException {
    return file.getSecurityInfos().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IOException("DG14 has no " + type.getSimpleName()));
  }
}

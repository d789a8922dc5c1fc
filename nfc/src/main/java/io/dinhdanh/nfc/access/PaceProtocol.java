package io.dinhdanh.nfc.access;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Cipher;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.tlv.TLVUtil;
import org.jmrtd.CardServiceProtocolException;
import org.jmrtd.protocol.PACEAPDUSender;
import org.jmrtd.protocol.PACEIMMappingResult;
import org.jmrtd.protocol.PACEProtocol;

/** PACE by JMRTD, but for the step of integrated mapping. Used once. */
final class PaceProtocol extends PACEProtocol {

  private static final int SHORT_ANSWER = 256;
  private static final int MAPPING_STEP = 2;
  private static final int MAPPING_DATA = 0x81;

  private final PACEAPDUSender sender;
  private final IntegratedMapping mapping;
  private final SecureRandom random;

  PaceProtocol(PACEAPDUSender sender, String protocol, SecureRandom random) {
    super(sender, null, SHORT_ANSWER, Opening.LONGEST, true);
    this.sender = sender;
    this.mapping = new IntegratedMapping(protocol);
    this.random = random;
  }

  @Override
  public PACEIMMappingResult doPACEStep2IM(
      String agreement, AlgorithmParameterSpec domain, byte[] chipNonce, Cipher cipher)
      throws CardServiceProtocolException {
    byte[] nonce = new byte[mapping.nonceLength()];
    random.nextBytes(nonce);
    try {
      sender.sendGeneralAuthenticate(
          null, TLVUtil.wrapDO(MAPPING_DATA, nonce), SHORT_ANSWER, false);
      AlgorithmParameterSpec mapped = mapping.map(chipNonce, nonce, domain);
      return new PACEIMMappingResult(domain, chipNonce, nonce, mapped);
    } catch (CardServiceException e) {
      throw new CardServiceProtocolException("mapping refused", MAPPING_STEP, e, e.getSW());
    } catch (GeneralSecurityException e) {
      throw new CardServiceProtocolException("mapping failed", MAPPING_STEP, e);
    }
  }
}

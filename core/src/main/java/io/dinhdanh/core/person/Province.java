package io.dinhdanh.core.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The 34 provinces and cities of Vietnam since 1 July 2025 (Resolution 202/2025/QH15), with the
 * codes of Decision 19/2025/QĐ-TTg.
 *
 * <p>These codes are not the ones that personal numbers begin with: see {@link RegistrationPlace}.
 */
public enum Province {
  /** Hà Nội. */
  HA_NOI("01", "Hà Nội"),
  /** Cao Bằng. */
  CAO_BANG("04", "Cao Bằng"),
  /** Tuyên Quang. */
  TUYEN_QUANG("08", "Tuyên Quang"),
  /** Điện Biên. */
  DIEN_BIEN("11", "Điện Biên"),
  /** Lai Châu. */
  LAI_CHAU("12", "Lai Châu"),
  /** Sơn La. */
  SON_LA("14", "Sơn La"),
  /** Lào Cai. */
  LAO_CAI("15", "Lào Cai"),
  /** Thái Nguyên. */
  THAI_NGUYEN("19", "Thái Nguyên"),
  /** Lạng Sơn. */
  LANG_SON("20", "Lạng Sơn"),
  /** Quảng Ninh. */
  QUANG_NINH("22", "Quảng Ninh"),
  /** Bắc Ninh. */
  BAC_NINH("24", "Bắc Ninh"),
  /** Phú Thọ. */
  PHU_THO("25", "Phú Thọ"),
  /** Hải Phòng. */
  HAI_PHONG("31", "Hải Phòng"),
  /** Hưng Yên. */
  HUNG_YEN("33", "Hưng Yên"),
  /** Ninh Bình. */
  NINH_BINH("37", "Ninh Bình"),
  /** Thanh Hóa. */
  THANH_HOA("38", "Thanh Hóa"),
  /** Nghệ An. */
  NGHE_AN("40", "Nghệ An"),
  /** Hà Tĩnh. */
  HA_TINH("42", "Hà Tĩnh"),
  /** Quảng Trị. */
  QUANG_TRI("44", "Quảng Trị"),
  /** Huế. */
  HUE("46", "Huế"),
  /** Đà Nẵng. */
  DA_NANG("48", "Đà Nẵng"),
  /** Quảng Ngãi. */
  QUANG_NGAI("51", "Quảng Ngãi"),
  /** Gia Lai. */
  GIA_LAI("52", "Gia Lai"),
  /** Khánh Hòa. */
  KHANH_HOA("56", "Khánh Hòa"),
  /** Đắk Lắk. */
  DAK_LAK("66", "Đắk Lắk"),
  /** Lâm Đồng. */
  LAM_DONG("68", "Lâm Đồng"),
  /** Đồng Nai. */
  DONG_NAI("75", "Đồng Nai"),
  /** Hồ Chí Minh. */
  HO_CHI_MINH("79", "Hồ Chí Minh"),
  /** Tây Ninh. */
  TAY_NINH("80", "Tây Ninh"),
  /** Đồng Tháp. */
  DONG_THAP("82", "Đồng Tháp"),
  /** Vĩnh Long. */
  VINH_LONG("86", "Vĩnh Long"),
  /** An Giang. */
  AN_GIANG("91", "An Giang"),
  /** Cần Thơ. */
  CAN_THO("92", "Cần Thơ"),
  /** Cà Mau. */
  CA_MAU("96", "Cà Mau");

  private final String gsoCode;
  private final String vietnameseName;

  Province(String gsoCode, String vietnameseName) {
    this.gsoCode = gsoCode;
    this.vietnameseName = vietnameseName;
  }

  /**
   * The code of the General Statistics Office.
   *
   * @return two digits
   */
  public String gsoCode() {
    return gsoCode;
  }

  /**
   * The name.
   *
   * @return the Vietnamese name, with diacritics, without "tỉnh" or "thành phố"
   */
  public String vietnameseName() {
    return vietnameseName;
  }

  /**
   * The provinces before July 2025 that went into this one.
   *
   * @return one to three of them, in the order of their codes; unmodifiable
   */
  public List<BirthProvince> mergedFrom() {
    List<BirthProvince> parts = new ArrayList<>();
    for (BirthProvince part : BirthProvince.values()) {
      if (part.since2025() == this) {
        parts.add(part);
      }
    }
    return Collections.unmodifiableList(parts);
  }

  /**
   * Finds a province by its code.
   *
   * @param gsoCode two digits
   * @return the province, if the code is in use
   */
  public static Optional<Province> ofGsoCode(String gsoCode) {
    for (Province province : values()) {
      if (province.gsoCode.equals(gsoCode)) {
        return Optional.of(province);
      }
    }
    return Optional.empty();
  }
}

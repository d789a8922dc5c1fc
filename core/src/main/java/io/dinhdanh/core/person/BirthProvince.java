package io.dinhdanh.core.person;

/**
 * The 63 provinces and cities before July 2025, as places of birth registration in personal numbers
 * (appendix of Circular 07/2016/TT-BCA). Numbers once issued keep their code; which province each
 * went into is by Resolution 202/2025/QH15.
 */
public enum BirthProvince implements RegistrationPlace {
  /** Hà Nội. */
  HA_NOI("001", "Hà Nội", Province.HA_NOI),
  /** Hà Giang. */
  HA_GIANG("002", "Hà Giang", Province.TUYEN_QUANG),
  /** Cao Bằng. */
  CAO_BANG("004", "Cao Bằng", Province.CAO_BANG),
  /** Bắc Kạn. */
  BAC_KAN("006", "Bắc Kạn", Province.THAI_NGUYEN),
  /** Tuyên Quang. */
  TUYEN_QUANG("008", "Tuyên Quang", Province.TUYEN_QUANG),
  /** Lào Cai. */
  LAO_CAI("010", "Lào Cai", Province.LAO_CAI),
  /** Điện Biên. */
  DIEN_BIEN("011", "Điện Biên", Province.DIEN_BIEN),
  /** Lai Châu. */
  LAI_CHAU("012", "Lai Châu", Province.LAI_CHAU),
  /** Sơn La. */
  SON_LA("014", "Sơn La", Province.SON_LA),
  /** Yên Bái. */
  YEN_BAI("015", "Yên Bái", Province.LAO_CAI),
  /** Hòa Bình. */
  HOA_BINH("017", "Hòa Bình", Province.PHU_THO),
  /** Thái Nguyên. */
  THAI_NGUYEN("019", "Thái Nguyên", Province.THAI_NGUYEN),
  /** Lạng Sơn. */
  LANG_SON("020", "Lạng Sơn", Province.LANG_SON),
  /** Quảng Ninh. */
  QUANG_NINH("022", "Quảng Ninh", Province.QUANG_NINH),
  /** Bắc Giang. */
  BAC_GIANG("024", "Bắc Giang", Province.BAC_NINH),
  /** Phú Thọ. */
  PHU_THO("025", "Phú Thọ", Province.PHU_THO),
  /** Vĩnh Phúc. */
  VINH_PHUC("026", "Vĩnh Phúc", Province.PHU_THO),
  /** Bắc Ninh. */
  BAC_NINH("027", "Bắc Ninh", Province.BAC_NINH),
  /** Hải Dương. */
  HAI_DUONG("030", "Hải Dương", Province.HAI_PHONG),
  /** Hải Phòng. */
  HAI_PHONG("031", "Hải Phòng", Province.HAI_PHONG),
  /** Hưng Yên. */
  HUNG_YEN("033", "Hưng Yên", Province.HUNG_YEN),
  /** Thái Bình. */
  THAI_BINH("034", "Thái Bình", Province.HUNG_YEN),
  /** Hà Nam. */
  HA_NAM("035", "Hà Nam", Province.NINH_BINH),
  /** Nam Định. */
  NAM_DINH("036", "Nam Định", Province.NINH_BINH),
  /** Ninh Bình. */
  NINH_BINH("037", "Ninh Bình", Province.NINH_BINH),
  /** Thanh Hóa. */
  THANH_HOA("038", "Thanh Hóa", Province.THANH_HOA),
  /** Nghệ An. */
  NGHE_AN("040", "Nghệ An", Province.NGHE_AN),
  /** Hà Tĩnh. */
  HA_TINH("042", "Hà Tĩnh", Province.HA_TINH),
  /** Quảng Bình. */
  QUANG_BINH("044", "Quảng Bình", Province.QUANG_TRI),
  /** Quảng Trị. */
  QUANG_TRI("045", "Quảng Trị", Province.QUANG_TRI),
  /** Thừa Thiên Huế. */
  THUA_THIEN_HUE("046", "Thừa Thiên Huế", Province.HUE),
  /** Đà Nẵng. */
  DA_NANG("048", "Đà Nẵng", Province.DA_NANG),
  /** Quảng Nam. */
  QUANG_NAM("049", "Quảng Nam", Province.DA_NANG),
  /** Quảng Ngãi. */
  QUANG_NGAI("051", "Quảng Ngãi", Province.QUANG_NGAI),
  /** Bình Định. */
  BINH_DINH("052", "Bình Định", Province.GIA_LAI),
  /** Phú Yên. */
  PHU_YEN("054", "Phú Yên", Province.DAK_LAK),
  /** Khánh Hòa. */
  KHANH_HOA("056", "Khánh Hòa", Province.KHANH_HOA),
  /** Ninh Thuận. */
  NINH_THUAN("058", "Ninh Thuận", Province.KHANH_HOA),
  /** Bình Thuận. */
  BINH_THUAN("060", "Bình Thuận", Province.LAM_DONG),
  /** Kon Tum. */
  KON_TUM("062", "Kon Tum", Province.QUANG_NGAI),
  /** Gia Lai. */
  GIA_LAI("064", "Gia Lai", Province.GIA_LAI),
  /** Đắk Lắk. */
  DAK_LAK("066", "Đắk Lắk", Province.DAK_LAK),
  /** Đắk Nông. */
  DAK_NONG("067", "Đắk Nông", Province.LAM_DONG),
  /** Lâm Đồng. */
  LAM_DONG("068", "Lâm Đồng", Province.LAM_DONG),
  /** Bình Phước. */
  BINH_PHUOC("070", "Bình Phước", Province.DONG_NAI),
  /** Tây Ninh. */
  TAY_NINH("072", "Tây Ninh", Province.TAY_NINH),
  /** Bình Dương. */
  BINH_DUONG("074", "Bình Dương", Province.HO_CHI_MINH),
  /** Đồng Nai. */
  DONG_NAI("075", "Đồng Nai", Province.DONG_NAI),
  /** Bà Rịa - Vũng Tàu. */
  BA_RIA_VUNG_TAU("077", "Bà Rịa - Vũng Tàu", Province.HO_CHI_MINH),
  /** Hồ Chí Minh. */
  HO_CHI_MINH("079", "Hồ Chí Minh", Province.HO_CHI_MINH),
  /** Long An. */
  LONG_AN("080", "Long An", Province.TAY_NINH),
  /** Tiền Giang. */
  TIEN_GIANG("082", "Tiền Giang", Province.DONG_THAP),
  /** Bến Tre. */
  BEN_TRE("083", "Bến Tre", Province.VINH_LONG),
  /** Trà Vinh. */
  TRA_VINH("084", "Trà Vinh", Province.VINH_LONG),
  /** Vĩnh Long. */
  VINH_LONG("086", "Vĩnh Long", Province.VINH_LONG),
  /** Đồng Tháp. */
  DONG_THAP("087", "Đồng Tháp", Province.DONG_THAP),
  /** An Giang. */
  AN_GIANG("089", "An Giang", Province.AN_GIANG),
  /** Kiên Giang. */
  KIEN_GIANG("091", "Kiên Giang", Province.AN_GIANG),
  /** Cần Thơ. */
  CAN_THO("092", "Cần Thơ", Province.CAN_THO),
  /** Hậu Giang. */
  HAU_GIANG("093", "Hậu Giang", Province.CAN_THO),
  /** Sóc Trăng. */
  SOC_TRANG("094", "Sóc Trăng", Province.CAN_THO),
  /** Bạc Liêu. */
  BAC_LIEU("095", "Bạc Liêu", Province.CA_MAU),
  /** Cà Mau. */
  CA_MAU("096", "Cà Mau", Province.CA_MAU);

  private final String registrationCode;
  private final String vietnameseName;
  private final Province since2025;

  BirthProvince(String registrationCode, String vietnameseName, Province since2025) {
    this.registrationCode = registrationCode;
    this.vietnameseName = vietnameseName;
    this.since2025 = since2025;
  }

  @Override
  public String registrationCode() {
    return registrationCode;
  }

  @Override
  public String vietnameseName() {
    return vietnameseName;
  }

  /**
   * The province of today in which this one lies.
   *
   * @return its successor since 1 July 2025, or itself under its new code
   */
  public Province since2025() {
    return since2025;
  }
}

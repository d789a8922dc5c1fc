package io.dinhdanh.core.account;

import io.dinhdanh.core.account.calendar.BusinessCalendar;
import java.util.List;

/** What a machine was set up with. */
record Rules(Policy policy, BusinessCalendar calendar, List<MinimumSystem> minimumSystems) {}

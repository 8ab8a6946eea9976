import CivilCalendar
import Glibc
import Reminders

/// The part of the self-test that looks at the machine: mail program, privileges, time zone, and who starts us.
struct SystemCheckup {
  /// Of the file system; another folder in tests.
  var root = ""
  let environment: [String: String]
  let sendmail: String?
  let now: Instant

  func diagnoses() -> [Diagnosis] { [mailProgram(), timeZone(), starter()] }

  /// Whether mail can be handed over, found out without sending any.
  ///
  /// Postfix's sendmail hands over through `postdrop`, which is setgid. Under a unit that denies new privileges it is
  /// not, and it does not fail then but tries for ever: so nothing is run here, and the kernel is asked instead.
  private func mailProgram() -> Diagnosis {
    let program = sendmail ?? SendmailTransport.locate(searchPath: environment["PATH"])
    guard access(root + program, X_OK) == 0 else {
      return .error(
        "sendmail",
        "\(program) is not there, or no program",
        "install postfix, exim4 or msmtp-mta, or `bevaka config sendmail PATH`",
        .unavailable
      )
    }
    let helper = "\(root)/usr/sbin/postdrop"
    var status = stat()
    guard stat(helper, &status) == 0 else { return .ok("sendmail", program) }
    guard geteuid() != 0 else {
      return .ok("sendmail", "\(program) of Postfix; ask as the account that mails, too")
    }
    if hasNoNewPrivileges {
      return .error(
        "sendmail",
        "new privileges are denied to this process: Postfix's postdrop cannot take any mail",
        "take NoNewPrivileges=, DynamicUser= and what implies them out of the unit",
        .configuration
      )
    }
    guard status.st_mode & S_ISGID != 0 else {
      return .error(
        "sendmail",
        "\(helper) is not setgid",
        "`postfix set-permissions` as root",
        .configuration
      )
    }
    var disk = statvfs()
    if statvfs(helper, &disk) == 0, disk.f_flag & UInt(ST_NOSUID) != 0 {
      return .error(
        "sendmail",
        "\(helper) lies on a disk mounted nosuid: it cannot take any mail",
        "mount it without nosuid, or not in a container that does so",
        .configuration
      )
    }
    return .ok("sendmail", "\(program) of Postfix, whose postdrop is setgid and may be")
  }

  /// As the kernel says in `/proc/self/status`.
  private var hasNoNewPrivileges: Bool {
    lines("/proc/self/status").contains { line in
      line.hasPrefix("NoNewPrivs:") && line.hasSuffix("1")
    }
  }

  /// Bevaka reckons Swedish time by the rule; cron and timers by the machine's zone.
  private func timeZone() -> Diagnosis {
    let moments = [0, 3, 6, 9].map { month in
      Instant(seconds: StockholmTime.date(now).adding(months: month).dayNumber * 86_400)
    }
    let isSwedish = moments.allSatisfy { moment in
      var seconds = time_t(moment.seconds)
      var parts = tm()
      localtime_r(&seconds, &parts)
      return parts.tm_gmtoff == StockholmTime.offset(at: moment)
    }
    guard !isSwedish else { return .ok("time zone", "the machine's time is Swedish") }
    return .warning(
      "time zone",
      "the machine's time is not Swedish: cron's seven o'clock is another than ours",
      "`timedatectl set-timezone Europe/Stockholm`; the timer and the daemon go by Swedish time"
    )
  }

  private func starter() -> Diagnosis {
    var found: [String] = []
    for name in names("/etc/cron.d") where mentionsUs("/etc/cron.d/\(name)") {
      // cron passes such a name over in silence.
      if name.contains(".") {
        return .error(
          "starter",
          "cron passes over /etc/cron.d/\(name), as its name has a dot",
          "rename it to bevaka",
          .configuration
        )
      }
      found.append("/etc/cron.d/\(name)")
    }
    found +=
      (["/etc/crontab"] + names("/var/spool/cron/crontabs").map { "/var/spool/cron/crontabs/\($0)" })
      .filter(mentionsUs)
    for target in ["timers", "multi-user"] {
      let folder = "/etc/systemd/system/\(target).target.wants"
      found += names(folder).filter { $0.hasPrefix("bevaka") }.map { "\(folder)/\($0)" }
    }
    guard found.isEmpty else { return .ok("starter", found.joined(separator: ", ")) }
    return .warning(
      "starter",
      "neither cron nor a timer nor a daemon is set up, as far as this account can see",
      "cron/README.md tells how"
    )
  }

  private func mentionsUs(_ path: String) -> Bool {
    lines(path).contains { !$0.hasPrefix("#") && $0.contains("bevaka") }
  }

  private func lines(_ path: String) -> [String] {
    guard let file = fopen(root + path, "re") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func names(_ path: String) -> [String] {
    guard let directory = opendir(root + path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

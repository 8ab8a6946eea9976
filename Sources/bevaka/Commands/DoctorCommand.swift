import Reminders
import Store

/// The self-test: `bevaka doctor`.
enum DoctorCommand {
  static let command = Command(
    "doctor",
    summary: "looks whether all is in order for the day's mail to go out",
    discussion: """
      Looks at the store, the disk, the settings, the addresses, mail in doubt, the mail program, the clock, the time \
      zone, and at who starts the daily check; sends nothing and changes nothing. Run it as the account that mails, and \
      once as the service does: what a unit denies is seen only from within. The exit code is 0 unless there is an error.
      """,
    formats: [.table, .json],
    exitCodes: [
      .data, .noInput, .unavailable, .cannotCreate, .inputOutput, .tryLater, .configuration,
    ],
    examples: [
      .init("bevaka doctor", "each thing with what to do about it"),
      .init("bevaka doctor --quiet", "warnings and errors alone"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let location = try invocation.storeLocation()
    var found: [Diagnosis] = []
    var program: String?
    do throws(Failure) {
      if let store = try location.openExisting() {
        let checkup = StoreCheckup(
          path: location.path,
          today: invocation.today,
          now: invocation.now,
          isVerbose: invocation.isVerbose
        )
        (found, program) = try examine(store, checkup)
      } else {
        let advice = "`bevaka import FILE` makes one, or name another with --store"
        found = [.error("store", "there is none at \(location.path)", advice, .noInput)]
      }
    } catch {
      found.append(.error("store", error.message, nil, error.exitCode))
    }
    let system = SystemCheckup(
      environment: invocation.context.environment,
      sendmail: program,
      now: invocation.now
    )
    found += system.diagnoses()
    tell(found, invocation)
    return found.first { $0.level == .error }?.exitCode ?? .success
  }

  private static func examine(
    _ store: borrowing Store,
    _ checkup: StoreCheckup
  ) throws(Failure) -> ([Diagnosis], program: String?) {
    do throws(StoreError) {
      let program = try store.setting(Policy.Key.sendmail.rawValue)
      return (try checkup.diagnoses(store), program)
    } catch {
      throw Failure(store: error)
    }
  }

  private static func tell(_ found: [Diagnosis], _ invocation: Invocation) {
    let output = invocation.output
    if invocation.format == .json {
      let values: [JSONValue] = found.map { diagnosis in
        [
          "subject": .string(diagnosis.subject), "level": .string(diagnosis.level.rawValue),
          "message": .string(diagnosis.message), "advice": .optional(diagnosis.advice),
        ]
      }
      output.line(JSONWriter(levels: 1).text(.array(values)))
      return
    }
    for diagnosis in found where diagnosis.level != .ok || !invocation.isQuiet {
      let style = invocation.style
      let word =
        switch diagnosis.level {
        case .ok: "OK     "
        case .warning: style.notice("warning")
        case .error: style.warning("error  ")
        }
      let advice = diagnosis.advice.map { "; \($0)" } ?? ""
      output.line(
        "\(word)  " + TerminalText.oneLine("\(diagnosis.subject): \(diagnosis.message)\(advice)")
      )
    }
  }
}

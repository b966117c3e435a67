import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/**
 * Holds resources, one per line of the first file, against FHIR R4 and the profiles in the folder that is named second. Tells every kind
 * of error once, with how often it was met; the exit status is 1 if there is one. Values of the resources are not told.
 */
public class ValidateLines {
  public static void main(String[] arguments) throws Exception {
    FhirContext context = FhirContext.forR4();
    PrePopulatedValidationSupport profiles = new PrePopulatedValidationSupport(context);
    try (var files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.sorted().toList()) {
        profiles.addResource((Resource) context.newJsonParser().parseResource(Files.readString(file)));
      }
    }
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            profiles,
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context),
            new UnknownCodeSystemWarningValidationSupport(context));
    FhirInstanceValidator module = new FhirInstanceValidator(chain);
    module.setAnyExtensionsAllowed(true);
    FhirValidator validator = context.newValidator().registerValidatorModule(module);

    Map<String, Integer> errors = new TreeMap<>();
    int warnings = 0;
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    for (String line : lines) {
      for (SingleValidationMessage message : validator.validateWithResult(line).getMessages()) {
        if (message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()) {
          String place = message.getLocationString().replaceAll("\\[\\d+\\]", "");
          errors.merge(place + ": " + message.getMessageId(), 1, Integer::sum);
          if (arguments.length > 2) System.out.println(place + ": " + message.getMessage());
        } else if (message.getSeverity() == ResultSeverityEnum.WARNING) warnings += 1;
      }
    }
    errors.forEach((what, count) -> System.out.println(count + " times " + what));
    System.out.println(
        lines.size() + " resources: " + errors.values().stream().mapToInt(Integer::intValue).sum() + " errors, " + warnings + " warnings");
    System.exit(errors.isEmpty() ? 0 : 1);
  }
}

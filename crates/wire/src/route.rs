//! Which service and operation a request is for.
//!
//! `X-Amz-Target` names both; a form's `Version` names the service and `Action` the operation; all
//! else is a method and a path.

use percent_encoding::percent_decode_str;

use crate::fault::Fault;
use crate::r#gen::{SERVICES, batch};
use crate::shape::{Operation, Protocol, Service};

/// A request's destination; what the path and the form told on the way.
#[derive(Debug)]
pub struct Route {
    pub service: &'static Service,
    pub operation: &'static Operation,
    /// `{resourceArn}` in the path, decoded.
    pub labels: Vec<(&'static str, String)>,
}

/// Nobody serves this. The fault is spelt by the nearest service.
#[derive(Debug)]
pub struct NoRoute {
    pub service: &'static Service,
    pub fault: Fault,
}

/// Routes by `X-Amz-Target: <prefix>.<Operation>`.
pub fn by_target(target: &str) -> Result<Route, NoRoute> {
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    let service = SERVICES.iter().find(
        |service| matches!(service.protocol, Protocol::Json { target_prefix } if target_prefix == prefix),
    );
    let Some(service) = service else {
        return Err(NoRoute {
            service: &crate::r#gen::kms::SERVICE,
            fault: Fault::unknown_operation(name),
        });
    };
    to(service, name)
}

/// Routes a form by its `Action` and `Version`. `None`: it asks for nothing.
pub fn by_form(form: &[(String, String)]) -> Option<Result<Route, NoRoute>> {
    let value = |name: &str| {
        form.iter()
            .find(|(key, _)| key == name)
            .map(|(_, v)| v.as_str())
    };
    let action = value("Action")?;
    let wanted = value("Version");
    let service = SERVICES.iter().find(|service| {
        matches!(service.protocol, Protocol::Query { version, .. } if Some(version) == wanted)
    });
    let operation = service.and_then(|service| Some((service, service.operation(action)?)));
    Some(match operation {
        Some((service, operation)) => Ok(Route {
            service,
            operation,
            labels: Vec::new(),
        }),
        None => Err(NoRoute {
            service: service.unwrap_or(&&crate::r#gen::sts::SERVICE),
            fault: Fault::unrouted(action, wanted),
        }),
    })
}

/// Routes by method and path.
pub fn by_path(method: &str, path: &str) -> Result<Route, NoRoute> {
    let service = &batch::SERVICE;
    for operation in service.operations {
        if operation.method == method
            && let Some(labels) = labels(operation.path, path)
        {
            return Ok(Route {
                service,
                operation,
                labels,
            });
        }
    }
    Err(NoRoute {
        service,
        fault: Fault::unknown_operation(path),
    })
}

fn to(service: &'static Service, name: &str) -> Result<Route, NoRoute> {
    match service.operation(name) {
        Some(operation) => Ok(Route {
            service,
            operation,
            labels: Vec::new(),
        }),
        None => Err(NoRoute {
            service,
            fault: Fault::unknown_operation(name),
        }),
    }
}

/// Matches `/v1/tags/{resourceArn}`. The last label takes all that is left, since botocore leaves
/// the slashes of an ARN as they are.
fn labels(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let Some((fixed, label)) = template.split_once('{') else {
        return (template == path).then(Vec::new);
    };
    let value = path.strip_prefix(fixed).filter(|value| !value.is_empty())?;
    let value = percent_decode_str(value).decode_utf8().ok()?;
    Some(vec![(label.strip_suffix('}')?, value.into_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes() {
        let of_form = |text| by_form(&crate::query::form(text).unwrap()).unwrap();
        let name = |route: Result<Route, NoRoute>| {
            route.map_or_else(
                |no| {
                    format!(
                        "{} {}",
                        no.service.name,
                        no.fault.clone().spelt_by(no.service).code
                    )
                },
                |route| route.operation.action.to_owned(),
            )
        };
        #[rustfmt::skip]
        let table = [
            (by_target("secretsmanager.GetSecretValue"),           "secretsmanager:GetSecretValue"),
            (by_target("TrentService.Encrypt"),                    "kms:Encrypt"),
            (by_target("TrentService.Nonsense"),                   "kms UnknownOperationException"),
            (by_target("nonsense"),                                "kms UnknownOperationException"),
            (of_form("Action=GetUser&Version=2010-05-08"),         "iam:GetUser"),
            (of_form("Action=GetUser&Action=X&Version=2010-05-08"), "iam:GetUser"),
            (of_form("Action=Nope&Version=2010-05-08"),            "iam InvalidAction"),
            (of_form("Action=GetUser&Version=1999-01-01"),         "sts InvalidAction"),
            (of_form("Action=GetUser"),                            "sts InvalidAction"),
            (of_form("Action=&Version=2010-05-08"),                "iam InvalidAction"),
            (by_path("POST", "/v1/submitjob"),                     "batch:SubmitJob"),
            (by_path("GET", "/v1/submitjob"),                      "batch UnknownOperationException"),
            (by_path("GET", "/v1/tags/arn%3Aaws%3Abatch"),         "batch:ListTagsForResource"),
        ];
        for (route, expected) in table {
            assert_eq!(name(route), expected);
        }
        assert!(by_form(&crate::query::form("Version=2010-05-08").unwrap()).is_none());
    }

    #[test]
    fn an_arn_in_the_path_is_decoded() {
        let route = by_path(
            "DELETE",
            "/v1/tags/arn%3Aaws%3Abatch%3Aus-east-1%3A1%3Ajob-queue/q",
        )
        .unwrap();
        assert_eq!(
            route.labels,
            [(
                "resourceArn",
                "arn:aws:batch:us-east-1:1:job-queue/q".to_owned()
            )]
        );
    }
}

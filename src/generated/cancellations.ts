// Generated from data by `npm run generate`; do not edit.
export const cancellations: Readonly<Record<string, readonly string[]>> = {
  "2021-03-24-us-gonzalez-zuniga-guatemala-visit": [
    "soy502-2021-03-24-delegacion-eeuu-suspende"
  ]
};
